"""How Schemathesis makes a value of each scalar of ours that is an argument."""

import schemathesis
from hypothesis import strategies
from schemathesis.graphql import nodes

schemathesis.graphql.scalar("LocalDate", strategies.dates().map(lambda day: nodes.String(day.isoformat())))
