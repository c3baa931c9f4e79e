// The sentences that say so, for each fact.
import { element } from '/entente/element.js';
import { certainty, day, sentence, side, sources } from '/entente/phrases.js';

/** What a fact must be asked for, to be shown with its evidence. */
export const EVIDENCE = `
fragment Evidence on Fact {
  id subject { id name } relation verb object { id name } polarity ending from to consent flag { name } quantity
  sources contradictions confidence leaning
  claims(first: 5) {
    totalCount
    edges { node { confidence attributedTo { name } passage { text article { title url outlet published } } } }
  }
}`;

function card({ passage, attributedTo, confidence }) {
  const { title, url, outlet, published } = passage.article;
  const where = [outlet, published && day(published)].filter(Boolean).join(', ');
  return element('div', { class: 'card' },
    element('blockquote', {}, element('mark', {}, passage.text)),
    element('footer', {},
      url ? element('a', { href: url, rel: 'noreferrer' }, title) : title, ` · ${where}`,
      attributedTo ? ` · so says ${attributedTo.name}` : '',
      ' · ', element('span', { title: `confidence ${confidence.toFixed(2)}` }, certainty(confidence))));
}

export function factWithEvidence(fact) {
  const more = fact.claims.totalCount - fact.claims.edges.length;
  const whole = `/facts/${encodeURIComponent(fact.id)}`;
  return element('section', { class: `fact ${side(fact)} ${fact.polarity.toLowerCase()}` },
    element('p', {}, sentence(fact), element('small', {}, ` · ${sources(fact.sources)}`,
      ' · ', element('a', { href: whole }, 'cite'),
      ...(fact.contradictions
        ? [' · ', element('a', { href: whole }, `${fact.contradictions} ${fact.contradictions === 1 ? 'claim says' : 'claims say'} the contrary`)]
        : []))),
    fact.claims.edges.map(({ node }) => card(node)),
    more > 0 ? element('p', { class: 'faint' }, element('a', { href: whole }, `and ${more} more`)) : null);
}
