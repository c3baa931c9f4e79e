// A state belongs to one fact: a row is what breaks that.
MATCH (state:FactState)
WHERE COUNT { (state)<-[:HAS_STATE]-(:Fact) } <> 1
RETURN elementId(state) AS id
LIMIT 20
