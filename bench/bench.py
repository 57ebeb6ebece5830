#!/usr/bin/env python3
"""Times build/entente as a whole process on one thread: bench.py ENTENTE DATA ROOMS OWN_DATA.

Parser: `entente parse --input conllu` over the EWT dev words, repeated to a million words, less the start-up.
Way: `entente code` over Reuters-21578, then sentences and words counted by `entente parse` on a sample.
Then the same once more by ROOMS (bench/rooms.c): each room's share.
Peak memory is the largest resident set that the kernel saw (wait4)."""
import gzip
import json
import os
import pathlib
import sys
import tempfile
import time


def run(arguments):
    """(seconds, peak MiB) of one process with its output thrown away."""
    start = time.monotonic()
    pid = os.fork()
    if pid == 0:
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, 1)
        os.execv(arguments[0], arguments)
    _, status, usage = os.wait4(pid, 0)
    if status:
        sys.exit(f'bench: {arguments} ended with {status}')
    return time.monotonic() - start, usage.ru_maxrss / 1024


def main():
    entente, data = sys.argv[1], pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        start_up = min(run([entente, 'info'])[0] for _ in range(5))
        print(f'start-up with all tables {start_up * 1000:.0f} ms')
        dev = (data / 'treebank/en_ewt-ud-dev.conllu').read_text(encoding='utf-8')
        words = sum(line[:1].isdigit() and '-' not in line.split('\t')[0] and '.' not in line.split('\t')[0] for line in dev.splitlines())
        many = folder / 'many.conllu'
        many.write_text(dev * 20, encoding='utf-8')
        seconds = min(run([entente, 'parse', '--input', 'conllu', str(many)])[0] for _ in range(3))
        print(f'parser {20 * words / (seconds - start_up):,.0f} words/s (tag, lemma, tree; reading and printing included)')
        docs = folder / 'reuters.jsonl'
        texts = []
        with gzip.open(data / 'corpus/reuters21578.jsonl.gz', 'rt', encoding='utf-8') as source, docs.open('w', encoding='utf-8') as out:
            for line in source:
                row = json.loads(line)
                if (row.get('text') or '').strip():
                    texts.append(row['text'])
                    out.write(json.dumps({'id': row['id'], 'text': row['text'], 'published': row.get('date')}) + '\n')
        sample = folder / 'sample.jsonl'
        sample.write_text(''.join(json.dumps({'id': str(i), 'text': text}) + '\n' for i, text in enumerate(texts[::20])), encoding='utf-8')
        counted = os.popen(f'{entente} parse --input jsonl {sample}').read().splitlines()
        sentences = sum(line.startswith('# text') for line in counted)
        words = sum(line.split('\t')[0].isdigit() for line in counted)
        share = sum(map(len, texts)) / sum(map(len, texts[::20]))
        seconds, peak = run([entente, 'code', '--input', 'jsonl', str(docs)])
        seconds -= start_up
        print(f'whole way on Reuters-21578: {len(texts)} documents in {seconds:.1f} s, {sentences * share / seconds:,.0f} sentences/s, '
              f'{words * share / seconds:,.0f} words/s, peak memory {peak:.0f} MiB', flush=True)
        os.system(f'{sys.argv[3]} {sys.argv[4]} {docs}')


if __name__ == '__main__':
    main()
