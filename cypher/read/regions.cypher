// Which countries lie in which region.
MATCH (country:Country)
WHERE country.region IS NOT NULL
WITH country ORDER BY country.id
RETURN country.region AS region, collect(country.id) AS countries
ORDER BY region
