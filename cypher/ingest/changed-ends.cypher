// Those of these actors that are there and of which another end counts than did, asked before they are written: what was said
// of them lasts longer or shorter from then on. A person's dates are those of an office.
// :param actors => [{kind: 'Country', properties: {id: 'SUN', to: '1991-12-26'}}]
UNWIND $actors AS row
MATCH (actor:Actor {id: row.properties.id})
WITH row.properties.id AS id,
     CASE WHEN actor:Person THEN '' ELSE coalesce(actor.to, '') END AS before,
     CASE row.kind WHEN 'Person' THEN '' ELSE coalesce(row.properties.to, '') END AS now
WHERE before <> now
RETURN id
