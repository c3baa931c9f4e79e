// An actor: who supports and who opposes it as diverging bars, and beside them the evidence.
import { ask } from '/entente/graphql.js';
import { element } from '/entente/element.js';
import { EVIDENCE, factWithEvidence } from '/entente/evidence.js';
import { trouble } from '/entente/trouble.js';

const KINDS = { COUNTRY: 'Country', ORGANISATION: 'Organisation', GROUP: 'Group', PERSON: 'Person' };

const LEDGER = `
query Ledger($id: ID!) {
  actor(id: $id) { id name kind region }
  supporters(of: $id) { actor { id name } support opposition net }
}`;

const BETWEEN = `
query Between($subject: [ID!], $object: [ID!], $leaning: [Leaning!], $after: String) {
  facts(where: { subject: $subject, object: $object, leaning: $leaning }, orderBy: MOST_SOURCES, first: 40, after: $after) {
    totalCount
    pageInfo { endCursor }
    edges { node { ...Evidence } }
  }
  articles(first: 1) { totalCount }
}
${EVIDENCE}`;

const counts = ({ support, opposition }) => `${support} ${support === 1 ? 'fact' : 'facts'} in support, ${opposition} in opposition`;

function bar(stance, most) {
  const half = (side) => element('div', { class: side },
    stance[side] ? element('i') : null, stance[side] ? String(stance[side]) : '');
  const opposition = half('opposition');
  const support = half('support');
  for (const [side, part] of [['opposition', opposition], ['support', support]]) {
    const line = part.querySelector('i');
    if (line) line.style.width = `${(stance[side] / most) * 80}%`;
  }
  return element('div', { class: 'bars', role: 'img', 'aria-label': counts(stance) }, opposition, support);
}

/** How often was asked: only the answer to the last question is shown, however late others come. */
let asked = 0;

/**
 * The facts between two, with their evidence; where there are none that is said precisely.
 * Of given leanings, they are only those that a stance counts.
 */
export async function between(place, subject, object, leaning) {
  place.replaceChildren();
  await read(place, { subject: [subject], object: [object], leaning }, ++asked, 0);
}

/** Adds a page of facts to those that are shown. */
async function read(place, which, mine, shown) {
  const waiting = element('p', { class: 'skeleton' }, 'Reading …');
  const instead = (...parts) => {
    if (mine === asked) waiting.replaceWith(...parts);
  };
  place.append(waiting);
  try {
    const { facts, articles } = await ask(BETWEEN, which);
    const now = shown + facts.edges.length;
    const further = element('button', { type: 'button', class: 'more', onclick: () => {
      further.remove();
      read(place, { ...which, after: facts.pageInfo.endCursor }, mine, now);
    } }, `and ${facts.totalCount - now} more`);
    instead(...(now
      ? facts.edges.map(({ node }) => factWithEvidence(node))
      : [element('p', {}, `No article in this graph says so (it has ${articles.totalCount}).`)]),
    ...(facts.totalCount > now ? [further] : []));
  } catch (problem) {
    const told = trouble(problem, () => {
      told.remove();
      read(place, which, mine, shown);
    });
    instead(told);
  }
}

async function ledger(id) {
  try {
    return await ask(LEDGER, { id });
  } catch (problem) {
    if (problem.code === 'NOT_FOUND') return { actor: null };
    throw problem;
  }
}

/** The page of an actor, with the evidence for where another stands: the one named, else the first. */
export async function actor(view, id, other) {
  const { actor: found, supporters } = await ledger(id);
  if (!found) {
    view.replaceChildren(element('h1', {}, `There is no actor ${id}.`), element('p', {}, 'Look for it by name above.'));
    return;
  }
  document.title = `${found.name} · Entente`;
  const most = Math.max(1, ...supporters.map(({ support, opposition }) => Math.max(support, opposition)));
  const evidence = element('div', { id: 'evidence' });
  const whose = element('p', { class: 'faint', role: 'status' });
  const open = (row, stance) => {
    row.parentElement.querySelector('[aria-current]')?.removeAttribute('aria-current');
    row.querySelector('button').setAttribute('aria-current', true);
    whose.replaceChildren(`${stance.actor.name}: ${counts(stance)}. `,
      element('a', { href: `/?${new URLSearchParams({ subject: stance.actor.id, object: id })}` }, `Everything said of ${stance.actor.name} towards ${found.name}`));
    between(evidence, stance.actor.id, id, ['SUPPORT', 'OPPOSITION']);
  };
  const choose = (row, stance) => {
    history.pushState(null, '', `/?${new URLSearchParams({ actor: id, with: stance.actor.id })}`);
    open(row, stance);
  };
  const rows = supporters.map((stance) => {
    const row = element('tr', {},
      element('td', {}, element('button', { type: 'button', 'aria-controls': 'evidence', onclick: () => choose(row, stance) }, stance.actor.name)),
      element('td', { class: 'bar' }, bar(stance, most)));
    return row;
  });
  view.replaceChildren(
    element('h1', {}, found.name),
    element('p', { class: 'faint' }, [KINDS[found.kind], found.region].filter(Boolean).join(' · ')),
    element('div', { class: 'columns' },
      element('div', {},
        element('h2', {}, rows.length ? `Who supports and who opposes ${found.name}` : `No article in this graph says who supports or opposes ${found.name}.`),
        rows.length ? element('table', { class: 'ledger' },
          element('thead', {}, element('tr', {}, element('th', {}, 'Actor'), element('th', {}, 'Facts against ╎ for'))),
          element('tbody', {}, rows)) : null),
      element('div', {}, element('h2', {}, 'Who says so'), whose, evidence)));
  const first = Math.max(0, supporters.findIndex((stance) => stance.actor.id === other));
  if (rows.length) open(rows[first], supporters[first]);
}
