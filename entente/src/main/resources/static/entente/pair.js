// What one actor did to, with or about another.
import { ask } from '/entente/graphql.js';
import { between } from '/entente/actor.js';
import { element } from '/entente/element.js';

const PAIR = `query Pair($subject: ID!, $object: ID!) { subject: actor(id: $subject) { id name } object: actor(id: $object) { id name } }`;

export async function pair(view, subject, object) {
  const names = await ask(PAIR, { subject, object });
  const link = ({ id, name }) => element('a', { href: `/?actor=${id}` }, name);
  if (!names.subject || !names.object) {
    view.replaceChildren(element('h1', {}, `There is no actor ${names.subject ? object : subject}.`));
    return;
  }
  document.title = `${names.subject.name} and ${names.object.name} · Entente`;
  const evidence = element('div', { id: 'evidence' });
  view.replaceChildren(
    element('h1', {}, link(names.subject), ' towards ', link(names.object)),
    element('p', { class: 'faint' }, element('a', { href: `/?subject=${object}&object=${subject}` }, 'the other way round')),
    evidence);
  await between(evidence, subject, object);
}
