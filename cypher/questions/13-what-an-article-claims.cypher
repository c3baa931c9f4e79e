// 13. What does this article claim? Every claim with its passage, marked.
//
// 'start' and 'end' are offsets in the article's text (UTF-16 code units), 'says' what stands there; subject and object have
// offsets of their own. Claims come in the order of the text.
//
// Set the parameter, then run the query; to see which articles there are: MATCH (a:Article) RETURN a.id, a.title LIMIT 20
// :param article => 'a-0000000000000000'
MATCH (:Article {id: $article})<-[:VERSION_OF]-(version:ArticleVersion {current: true})
MATCH (version)<-[:OF]-(passage:Passage)<-[:STATED_IN]-(claim:Claim)
WITH claim, passage ORDER BY passage.start
WITH claim, collect(passage) AS passages
MATCH (subject:Actor {id: claim.subjectId})
MATCH (object:Actor {id: claim.objectId})
// the sentences in which the claim stands, put together as the text has them
WITH claim, subject, object, passages[0].start AS begin,
     reduce(text = '', i IN range(0, size(passages) - 1) |
            text + passages[i].text + CASE WHEN i < size(passages) - 1 THEN coalesce(passages[i].gap, ' ') ELSE '' END) AS text
RETURN claim.evidenceStart AS start, claim.evidenceEnd AS end,
       substring(text, claim.evidenceStart - begin, claim.evidenceEnd - claim.evidenceStart) AS says,
       subject.name AS who, claim.subjectStart AS whoStart, claim.subjectEnd AS whoEnd,
       claim.relation AS what,
       object.name AS whom, claim.objectStart AS whomStart, claim.objectEnd AS whomEnd,
       claim.polarity AS polarity, claim.modality AS modality, claim.aspect AS aspect,
       claim.from AS from, claim.to AS to, claim.confidence AS confidence,
       claim.id AS claim
ORDER BY start, claim
