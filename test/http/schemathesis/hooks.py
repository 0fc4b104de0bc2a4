"""How Schemathesis makes a value of each scalar of ours that is an argument, and which codes of ours refuse one."""

import schemathesis
from hypothesis import strategies
from schemathesis.graphql import nodes
from schemathesis.specs.graphql import validation

schemathesis.graphql.scalar("LocalDate", strategies.dates().map(lambda day: nodes.String(day.isoformat())))

# It knows the codes of Apollo alone.
validation.CLIENT_ERROR_MARKERS |= {"CURSOR_INVALID"}
