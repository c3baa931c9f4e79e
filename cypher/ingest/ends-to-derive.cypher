// The actors whose ends changed, and whose facts are still to be derived anew.
MATCH (knowledge:Knowledge {name: 'reference'})
UNWIND knowledge.ends AS id
RETURN DISTINCT id
