// Made by types.mjs from docs/openapi.json; do not edit.

/** Publication date: an interval and how it is known. */
export type Interval = {
  /** YYYY-MM-DD; null: open or unknown */
  from: string | null;
  to: string | null;
  basis: string | null;
};

export type Date = {
  from: string | null;
  to: string | null;
  /** day, week, month, quarter, season, year, decade, century, range */
  precision: string | null;
  /** the words it came from */
  text: string | null;
  /** explicit, relative, carried, content */
  basis: string | null;
};

/** The date of an item, from all that tell of it. */
export type When = {
  from: string | null;
  to: string | null;
  /** day, week, month, quarter, season, year, decade, century, range */
  precision: string | null;
  /** of the report that tells most exactly: explicit, relative, carried, content */
  basis: string | null;
  /** 1992-06, since 1992 */
  text: string;
};

/** First byte and the byte after the last, in the document's UTF-8 text. */
export type Span = Array<number>;

export type Participant = {
  /** AZE, IGO:OIC, PER:Ilham Aliyev ... */
  entity: string;
  sector: string | null;
  /** as the text has it */
  name: string | null;
  span: Span | null;
};

export type Place = {
  name: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
};

/** A report as in the report stream (`entente code`), with its item and what is told of its document. */
export type Report = {
  report: string;
  document: string;
  uri: string | null;
  published: Interval | null;
  /** number in the document, from 0 */
  sentence: number;
  span: Span;
  /** the sentence */
  text: string;
  kind: "event" | "relation" | "measure";
  trigger: {
    text: string | null;
    span: Span | null;
  } | null;
  actor: Array<Participant>;
  recipient: Array<Participant>;
  reciprocal: boolean;
  /** PLOVER type */
  type: string | null;
  mode: string | null;
  contexts: Array<string>;
  cameo: string | null;
  goldstein: number | null;
  /** PLOVER's 1-4 */
  quad: number | null;
  relation: string | null;
  topic: string | null;
  indicator: string | null;
  value: number | null;
  value_to: number | null;
  /** = > >= < <= ~ */
  comparator: string | null;
  unit: string | null;
  text_value: string | null;
  date: Date | null;
  place: Place | null;
  speaker: Array<Participant>;
  modality: "happened" | "ongoing" | "planned" | "wished" | "hypothetical" | "denied";
  /** current, background, future */
  timing: string | null;
  confidence: number | null;
  rule: string | null;
  /** the item it tells of */
  item: string | null;
  /** of the document */
  title: string | null;
  publisher: string | null;
  /** state the document speaks for */
  side: string | null;
};

/** The event, relation or figure that one or more reports tell of. */
export type Item = {
  item: string;
  /** plain English without full stop */
  statement: string;
  kind: "event" | "relation" | "measure";
  actor: Array<string>;
  recipient: Array<string>;
  reciprocal: boolean;
  type: string | null;
  mode: string | null;
  cameo: string | null;
  goldstein: number | null;
  quad: number | null;
  relation: string | null;
  topic: string | null;
  indicator: string | null;
  value: number | null;
  value_to: number | null;
  comparator: string | null;
  unit: string | null;
  text_value: string | null;
  date: When | null;
  place: string | null;
  /** of the place */
  country: string | null;
  lat: number | null;
  lon: number | null;
  modality: "happened" | "ongoing" | "planned" | "wished" | "hypothetical" | "denied";
  reports: number;
  documents: number;
  /** documents that are no copies of each other */
  independent: number;
  /** the report that tells most exactly */
  lead: string;
};

export type Document = {
  document: string;
  uri: string | null;
  title: string | null;
  publisher: string | null;
  author: string | null;
  language: string | null;
  side: string | null;
  published: Interval | null;
  sentences: number;
  reports: number;
  /** the document that stands for it and its copies */
  source: string;
};

export type Evidence = {
  number: number;
  document: string;
  uri: string | null;
  title: string | null;
  publisher?: string | null;
  published_from: string | null;
  published_to: string | null;
  sentence: number;
  text: string;
};

export type Discrepancy = {
  /** conflicts, denied, differs in scope, changed over time, refines */
  verdict: string;
  attribute: string;
  item: string;
  kind: "event" | "relation" | "measure";
  /** relation, indicator, or type and CAMEO code */
  code: string | null;
  topic: string | null;
  /** what the world tables have against it */
  against: string | null;
  parties: Array<string>;
  claims: Array<{
    value: string;
    report: string;
    document: string;
    uri: string | null;
    title: string | null;
    publisher: string | null;
    side: string | null;
    published_from: string | null;
    sentence: number;
    text: string;
  }>;
};

export type Error = {
  error: {
    status: number;
    /** lower case, no full stop */
    message: string;
  };
};

export type Job = {
  job: number;
  /** of the file */
  name: string;
  state: "waiting" | "reading" | "settling" | "done" | "failed";
  bytes: number;
  /** read so far */
  documents: number;
  new: number;
  known: number;
  failed: number;
  /** added */
  reports: number;
  errors: Array<{
    /** of the file, if it has lines of documents */
    line: number | null;
    message: string;
  }>;
};

/** As an Item, with refs; statement, date and counts of all reports that read alike. */
export type Line = {
  item: string;
  /** plain English without full stop */
  statement: string;
  kind: "event" | "relation" | "measure";
  actor: Array<string>;
  recipient: Array<string>;
  reciprocal: boolean;
  type: string | null;
  mode: string | null;
  cameo: string | null;
  goldstein: number | null;
  quad: number | null;
  relation: string | null;
  topic: string | null;
  indicator: string | null;
  value: number | null;
  value_to: number | null;
  comparator: string | null;
  unit: string | null;
  text_value: string | null;
  date: When | null;
  /** of a relation: when an event ended it */
  ended: {
    from: string | null;
    to: string | null;
  } | null;
  place: string | null;
  modality: "happened" | "ongoing" | "planned" | "wished" | "hypothetical" | "denied";
  documents: number;
  /** documents that are no copies of each other */
  independent: number;
  /** the report that tells most exactly */
  lead: string;
  /** whose documents tell it */
  sides: Array<{
    /** null: unknown */
    side: string | null;
    documents: number;
    independent: number;
  }>;
  /** the only side that tells it */
  one_side: string | null;
  /** who says so, if nobody else does */
  speaker: string | null;
  /** conflicts, denied */
  contested: string | null;
  /** numbers of evidence */
  refs: Array<number>;
};

export type Dossier = {
  states: Array<string>;
  /** of the states, in their order */
  names: Array<string>;
  /** as asked */
  topic: string | null;
  documents: number;
  independent: number;
  /** the summary in sentences, each with what it rests on */
  paragraph: Array<{
    /** with its full stop */
    text: string;
    refs: Array<number>;
  }>;
  sections: Array<{
    /** recognition, agreements, contacts, positions, words, military, war, aid, trade, people, third, other */
    section: string;
    title: string;
    lines: Array<Line>;
  }>;
  discrepancies: Array<{
    statement: string;
    attribute: string;
    verdict: string;
    /** what tables or the calendar say */
    against: string | null;
    /** an article that contradicts itself */
    one_document: boolean;
    claims: Array<{
      value: string;
      one_side: string | null;
      refs: Array<number>;
    }>;
  }>;
  /** number n is the n-th */
  evidence: Array<Evidence>;
  summary: {
    items: number;
    events: number;
    relations: number;
    measures: number;
    from: string | null;
    to: string | null;
    undated: number;
    /** of events that happened */
    goldstein_mean: number | null;
    /** events by quad class 1-4 */
    quads: Array<number>;
    /** the sentences of paragraph */
    lines: Array<string>;
  };
  /** which sections a lane of the timeline has */
  lanes: Array<{
    lane: "diplomacy" | "words" | "military" | "economy" | "people" | "other";
    title: string;
    sections: Array<string>;
  }>;
  /** figures about the states */
  figures: Array<{
    indicator: string;
    unit: string | null;
    actor: Array<string>;
    recipient: Array<string>;
    topic: string | null;
    /** every source's value, by date */
    points: Array<{
      item: string;
      report: string;
      value: number | null;
      value_to: number | null;
      comparator: string | null;
      text_value: string | null;
      /** the value in words */
      said: string;
      date: Date | null;
      document: string;
      sentence: number;
      title: string | null;
      publisher: string | null;
      side: string | null;
      published: string | null;
      text: string;
    }>;
  }>;
  /** items that were not looked at: in a long list those that the fewest sources tell */
  left_out?: number;
  /** Display name of every entity that the answer names. */
  names_of: Record<string, string>;
};

/** GET /api/v1/info: What the record is. */
export type InfoAnswer = {
  /** of the report stream */
  format: number;
  entente: string;
  model: string | null;
  world: string | null;
  lexicon: string | null;
  /** name of the file */
  record: string;
  /** documents may be added */
  write: boolean;
  /** /explain can answer */
  explain: boolean;
  /** false: documents wait to be settled */
  settled: boolean;
  documents: number;
  /** independent documents */
  sources: number;
  sentences: number;
  reports: number;
  events: number;
  relations: number;
  measures: number;
  items: number;
  discrepancies: number;
  /** first day of a dated item */
  from: string | null;
  /** last day */
  to: string | null;
};

/** GET /api/v1/states: Entities by beginning of name or id, most items first: typeahead. */
export type StatesAnswer = {
  states: Array<{
    entity: string;
    name: string;
    kind: string | null;
    items: number;
  }>;
};

/** GET /api/v1/topics: Topics of items, most items first: typeahead. */
export type TopicsAnswer = {
  topics: Array<{
    topic: string;
    items: number;
  }>;
};

/** GET /api/v1/facets: How many items the record has by code. */
export type FacetsAnswer = {
  kind: Array<{
    code: string;
    items: number;
  }>;
  type: Array<{
    code: string;
    items: number;
  }>;
  relation: Array<{
    code: string;
    items: number;
  }>;
  indicator: Array<{
    code: string;
    items: number;
  }>;
  modality: Array<{
    code: string;
    items: number;
  }>;
};

/** GET /api/v1/documents: The documents, last added first. */
export type DocumentsAnswer = {
  documents: Array<Document>;
  /** documents in the record */
  total: number;
  /** Give it back as `cursor` for the next page; null on the last one. */
  next: string | null;
};

/** GET /api/v1/documents/{document}: A document with its text, every sentence (coded or not) and every report. */
export type DocumentsOneAnswer = {
  document: string;
  uri: string | null;
  title: string | null;
  publisher: string | null;
  author: string | null;
  language: string | null;
  side: string | null;
  published: Interval | null;
  sentences: number;
  reports: number;
  /** the document that stands for it and its copies */
  source: string;
  text: string;
  sentence: Array<{
    number: number;
    paragraph: number;
    /** body, headline, byline, list */
    kind: string;
    span: Span;
    text: string;
    /** ids; empty: nothing was coded */
    reports: Array<string>;
  }>;
  report: Array<Report>;
  /** Display name of every entity that the answer names. */
  names: Record<string, string>;
};

/** GET /api/v1/reports: Reports that pass the filters. */
export type ReportsAnswer = {
  reports: Array<Report>;
  /** Give it back as `cursor` for the next page; null on the last one. */
  next: string | null;
  /** Display name of every entity that the answer names. */
  names: Record<string, string>;
};

/** GET /api/v1/sentences: Sentences by full text, coded or not, best first; of words that are in more than 20,000 sentences only so many are ranked. */
export type SentencesAnswer = {
  sentences: Array<{
    document: string;
    uri: string | null;
    title: string | null;
    publisher: string | null;
    /** first day */
    published: string | null;
    sentence: number;
    text: string;
    /** how many it yielded */
    reports: number;
  }>;
  /** Give it back as `cursor` for the next page; null on the last one. */
  next: string | null;
};

/** GET /api/v1/items: Items that pass the filters, by date. */
export type ItemsAnswer = {
  items: Array<Item>;
  /** Give it back as `cursor` for the next page; null on the last one. */
  next: string | null;
  /** Display name of every entity that the answer names. */
  names: Record<string, string>;
};

/** GET /api/v1/items/{item}: An item with its reports, why they are one, and where they differ. */
export type ItemsOneAnswer = {
  item: Item;
  reports: Array<{
    /** by which it joined those before it */
    rule: string;
    report: Report;
  }>;
  discrepancies: Array<Discrepancy>;
  /** Display name of every entity that the answer names. */
  names: Record<string, string>;
};

/** GET /api/v1/dossier: What the record knows of the relation of two or more states, of one, or of a topic. */
export type DossierAnswer = Dossier;

/** GET /api/v1/series: Events by period between two states, each way; or of one: what it does, what is done to it, what happens in it. */
export type SeriesAnswer = {
  states: Array<string>;
  period: string;
  /** left out: no date or vaguer than the period */
  undated: number;
  /** left out: planned, wished, hypothetical, denied */
  unsure: number;
  rows: Array<{
    /** 1991-12-03, 1991-12, 1991-Q4, 1991 */
    period: string;
    /** *: whoever */
    actor: string;
    /** *: whoever */
    recipient: string;
    /** state in which it happened, whoever did it; else absent */
    place?: string;
    events: number;
    quads: Array<number>;
    goldstein_mean: number | null;
    goldstein_sum: number | null;
    types: Record<string, number>;
  }>;
};

/** GET /api/v1/network: Signed network of states: ties, triads, communities. */
export type NetworkAnswer = {
  states: Array<{
    entity: string;
    name: string;
    community: number;
    ties: number;
  }>;
  ties: Array<{
    states: Array<string>;
    /** 1 friends, -1 foes, 0 mixed or weak */
    sign: number;
    positive: number;
    negative: number;
    items: number;
    evidence: Array<number>;
  }>;
  triads: Array<{
    states: Array<string>;
    balanced: boolean;
    strength: number;
    why: string;
    /** indices of ties */
    ties: Array<number>;
  }>;
  /** triads, listed or not */
  unbalanced: number;
  /** triads, listed or not */
  balanced: number;
  communities: Array<Array<string>>;
  modularity: number;
  items: number;
  undated: number;
  evidence: Array<Evidence>;
  /** before `top` cut them */
  states_total?: number;
};

/** GET /api/v1/positions: Who supports, opposes, recognises whom on a dispute. */
export type PositionsAnswer = {
  topic: string;
  /** Display name of every entity that the answer names. */
  names: Record<string, string>;
  positions: Array<{
    item: string;
    relation: string;
    actor: string;
    recipient: Array<string>;
    topic: string | null;
    date_from: string | null;
    date_to: string | null;
    /** names */
    speaker: string | null;
    /** of the documents */
    side: string | null;
    modality: string;
    documents: number;
    independent: number;
    evidence: Array<number>;
  }>;
  evidence: Array<Evidence>;
};

/** GET /api/v1/discrepancies: Where sources differ, gravest first. */
export type DiscrepanciesAnswer = {
  discrepancies: Array<Discrepancy>;
  /** Give it back as `cursor` for the next page; null on the last one. */
  next: string | null;
  /** Display name of every entity that the answer names. */
  names: Record<string, string>;
};

/** GET /api/v1/world: The relation of every state to one state. */
export type WorldAnswer = {
  state: string;
  name: string;
  from: string | null;
  to: string | null;
  /** those with an item in the period */
  states: Array<{
    entity: string;
    name: string;
    /** -1 foe ... 1 friend: (positive - negative) / (positive + negative) */
    score: number;
    /** 1, -1; 0 mixed or weak */
    sign: number;
    positive: number;
    negative: number;
    items: number;
    events: number;
    goldstein_mean: number | null;
  }>;
  /** items left out: no date, and a period is asked */
  undated: number;
  /** events of the state that have a place, the latest 500 */
  places: Array<{
    item: string;
    name: string | null;
    country: string | null;
    lat: number | null;
    lon: number | null;
    type: string | null;
    quad: number | null;
    date: When | null;
    statement: string;
  }>;
};

/** GET /api/v1/explain: Why a sentence was coded as it was: tree, entities, dates, figures, lexicon entries. */
export type ExplainAnswer = {
  document: string | null;
  sentences: Array<{
    sentence: number;
    span: Span;
    text: string;
    words: Array<{
      /** from 1 */
      id: number;
      form: string;
      lemma: string;
      upos: string;
      xpos: string;
      feats: string;
      /** 0: root */
      head: number;
      deprel: string;
      span: Span;
    }>;
    mentions: Array<{
      name: string;
      span: Span;
      kind: string;
      how: string;
      parties: Array<{
        entity: string;
        sector: string | null;
        person: string | null;
      }>;
      office: string | null;
    }>;
    times: Array<{
      text: string;
      span: Span;
      from: string | null;
      to: string | null;
      precision: string | null;
      basis: string | null;
      duration: boolean;
      anniversary: boolean;
    }>;
    amounts: Array<{
      text: string;
      span: Span;
      value: number | null;
      value_to: number | null;
      comparator: string | null;
      unit: string | null;
    }>;
    entries: Array<{
      outcome: "matched" | "vetoed" | "shadowed";
      /** id */
      word: number;
      entry: string;
      file: string;
      line: number;
      why: string | null;
    }>;
  }>;
  report: Array<Report>;
  /** Display name of every entity that the answer names. */
  names: Record<string, string>;
};

/** GET /api/v1/jobs: Files being read into the record, newest first (only with --write). */
export type JobsAnswer = {
  jobs: Array<Job>;
};

/** GET /api/v1/jobs/{job}: One of them. */
export type JobsOneAnswer = Job;
