// The ids that were merged into actors, at once or by way of others.
// :param ids => ['MMR']
UNWIND $ids AS id
MATCH (:Actor {id: id})<-[:MERGED_INTO*1..]-(merged:Actor)
RETURN id, merged.id AS merged
ORDER BY id, merged
