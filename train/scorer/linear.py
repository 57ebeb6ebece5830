"""Softmax regression with an L2 penalty, by L-BFGS; and its figures."""

import numpy as np
import scipy.optimize as so


def fit(x, y, classes, weight=None, l2=1.0, rounds=80):
    n, d = x.shape
    weight = np.ones(n) if weight is None else weight
    target = np.zeros((n, classes))
    target[np.arange(n), y] = 1
    xt = x.T.tocsr()

    def loss(t):
        w = t.reshape(d, classes)
        p = probabilities(x, w)
        value = -(weight * np.log(p[np.arange(n), y] + 1e-12)).sum() + l2 / 2 * (t ** 2).sum()
        return value, (xt @ (weight[:, None] * (p - target)) + l2 * w).ravel()
    r = so.minimize(loss, np.zeros(d * classes), jac=True, method="L-BFGS-B", options={"maxiter": rounds, "maxcor": 6})
    return r.x.reshape(d, classes)


def probabilities(x, w):
    s = x @ w
    s -= s.max(1, keepdims=True)
    p = np.exp(s)
    return p / p.sum(1, keepdims=True)


def least_wrong(p, *groups):
    """The class whose loss is least to be expected, if to miss its group in each of `groups` (a class -> number table) counts as much as to
    miss it: what src/code/learned/scoring.c answers."""
    gain = p.copy()
    for group in groups:
        for g in np.unique(group):
            gain[:, group == g] += p[:, group == g].sum(1, keepdims=True)
    return gain.argmax(1)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def logit(p):
    return np.log(p / (1 - p))


def platt(p, right):
    """Slope and shift of the logits that fit `right` best (Platt 1999), held near slope 1."""
    z = logit(p)

    def loss(t):
        q = sigmoid(t[0] * z + t[1])
        return -np.mean(np.log(np.where(right == 1, q, 1 - q))) + 0.02 * (t[0] - 1) ** 2
    return so.minimize(loss, [1.0, 0.0]).x


def macro_f1(said, gold, classes):
    return float(np.mean([2 * ((said == c) & (gold == c)).sum() / max(1, (said == c).sum() + (gold == c).sum()) for c in range(classes)]))


def calibration_error(p, right, bins=10):
    """Expected calibration error over bins of equal width (Guo et al. 2017), and the bins: (low, n, mean p, share right)."""
    rows, error = [], 0.0
    for b in range(bins):
        inside = (p >= b / bins) & ((p < (b + 1) / bins) | (b == bins - 1))
        if inside.any():
            rows.append((b / bins, int(inside.sum()), float(p[inside].mean()), float(right[inside].mean())))
            error += inside.mean() * abs(p[inside].mean() - right[inside].mean())
    return error, rows
