// The facts of these actors were derived anew after their ends changed.
// :param actors => ['SUN']
MATCH (knowledge:Knowledge {name: 'reference'})
SET knowledge.ends = [id IN knowledge.ends WHERE NOT id IN $actors]
