// The examples in the order of their tabs; each is a file of examples/.
export const examples = [
  'who-sent-troops',
  'who-did-not',
  'who-supports-kazakhstan',
  'whom-china-supports',
  'members-of-the-csto',
  'what-an-article-claims',
  'known-on-a-day',
  'contradictions',
  'what-is-new',
  'facts-by-year',
  'find-a-sentence',
  'find-an-actor',
];
