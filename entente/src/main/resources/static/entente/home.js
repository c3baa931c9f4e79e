// The first screen: a finding in a sentence, what is in the graph, and three questions as doors.
import { ask } from '/entente/graphql.js';
import { element } from '/entente/element.js';
import { day } from '/entente/phrases.js';

const FIRST_SCREEN = `
query FirstScreen {
  graph { actors facts claims articles outlets from to }
  facts(where: { relation: [DEPLOYED_TROOPS_TO], modality: [ACTUAL] }, orderBy: MOST_SOURCES, first: 100) {
    edges { node { subject { id name } object { id name } polarity from to } }
  }
}`;

const DOORS = [
  ['/?actor=KAZ', 'Who stands with Kazakhstan, and who says so?'],
  ['/?subject=RUS&object=KAZ', 'What did Russia do in Kazakhstan?'],
  ['/graphiql?example=who-sent-troops', 'Who sent troops to Kazakhstan in January 2022?'],
];

const number = new Intl.NumberFormat('en');
const count = (n, one, many) => [element('b', {}, number.format(n)), ` ${n === 1 ? one : many}`];
const names = (actors) => new Intl.ListFormat('en').format(actors.map(({ name }) => name));
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Whether somebody is said not to have done so in all of that month (or year): in it, in a year that it lies in, or in a longer time. */
function denies({ polarity, from, to }, month) {
  const first = (date) => `${date}-01`.slice(0, 7);
  const last = (date) => `${date}-12`.slice(0, 7);
  return polarity === 'NEGATED' && from && first(from) <= first(month) && last(to ?? from) >= last(month);
}

/** The deployment in which most took part: 'In January 2022 three actors sent troops to Kazakhstan. China did not.' */
function finding(facts) {
  const episodes = Map.groupBy(
    facts.filter(({ from, polarity }) => from && polarity === 'AFFIRMED'),
    ({ object, from }) => `${object.id} ${from.slice(0, 7)}`);
  const [largest] = [...episodes.values()].sort((a, b) => b.length - a.length);
  if (!largest) {
    return null;
  }
  const { object, from } = largest[0];
  const unique = (list) => [...new Map(list.map(({ subject }) => [subject.id, subject])).values()];
  const did = unique(largest);
  const month = from.slice(0, 7);
  const not = unique(facts.filter((fact) => fact.object.id === object.id && denies(fact, month)))
    .filter(({ id }) => !did.some((each) => each.id === id));
  const who = did.length <= 3 ? names(did) : `${SMALL[did.length] ?? did.length} actors`;
  return element('h1', { class: 'finding' },
    `In ${day(month)} `, who, ' sent troops to ',
    element('a', { href: `/?actor=${object.id}` }, object.name), '.',
    not.length ? ` ${capital(names(not))} did not.` : '');
}

export async function home(view) {
  const { graph, facts } = await ask(FIRST_SCREEN);
  view.replaceChildren(
    finding(facts.edges.map(({ node }) => node))
      ?? element('h1', { class: 'finding' }, 'Who stands with whom, and who says so?'),
    element('p', { class: 'counts', id: 'counts' },
      count(graph.facts, 'fact', 'facts'), ' from ', count(graph.claims, 'claim', 'claims'), ' in ',
      count(graph.articles, 'article or data set', 'articles and data sets'), ' of ', count(graph.outlets, 'source', 'sources'), ', about ',
      count(graph.actors, 'actor', 'actors'),
      graph.from ? `. Published ${day(graph.from)} to ${day(graph.to)}.` : '.'),
    element('ul', { class: 'doors' },
      DOORS.map(([href, text]) => element('li', {}, element('a', { href }, text)))));
}
