// Actors of one kind; run once for each, with its label.
// :param actors => [{id: 'KAZ', name: 'Kazakhstan', region: 'Central Asia'}]
UNWIND $actors AS row
MERGE (actor:Actor {id: row.id})
SET actor = row, actor:Country
