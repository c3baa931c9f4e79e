// Which countries lie in which region, but for those that were merged into another actor.
MATCH (country:Country)
WHERE country.region IS NOT NULL AND NOT (country)-[:MERGED_INTO]->()
WITH country ORDER BY country.id
RETURN country.region AS region, collect(country.id) AS countries
ORDER BY region
