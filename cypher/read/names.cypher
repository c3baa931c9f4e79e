// What actors are called, and when; also what those were called that were merged into them.
// :param ids => ['MMR']
UNWIND $ids AS id
CALL (id) {
  MATCH (:Actor {id: id})<-[:MERGED_INTO*0..]-(:Actor)-[:ALSO_KNOWN_AS]->(name:Name)
  RETURN name.text AS text, name.use AS use, name.from AS from, name.to AS to
UNION
  MATCH (:Actor {id: id})<-[:MERGED_INTO*1..]-(merged:Actor)
  RETURN merged.name AS text, 'NAME' AS use, null AS from, null AS to
}
RETURN id, {text: text, use: use, from: from, to: to} AS name
ORDER BY id, use, text
