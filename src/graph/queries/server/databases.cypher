// Which databases are there? Browser asks this first, and the first time is slow. Runs on the database "system".
SHOW DATABASES YIELD name
RETURN name
