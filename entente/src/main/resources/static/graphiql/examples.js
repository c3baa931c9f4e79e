// The examples in the order of their tabs; each is a file of examples/.
export const examples = [
  'who-sent-troops',
  'who-did-not',
  'who-supports-kazakhstan',
  'whom-china-supports',
  'members-of-the-csto',
  'what-an-article-claims',
  'known-on-a-day',
  'contested-facts',
  'find-an-actor',
];
