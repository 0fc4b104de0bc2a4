"""Ask which visa types get round a resolution, two rows a page.

pip install -r examples/python/requirements.txt
python3 examples/python/ask.py [resolution] [asOf]      LOOPHOLE_URL says where the API is
"""

import os
import sys
from collections.abc import Iterator

from gql import Client, GraphQLRequest, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.httpx import HTTPXTransport

URL = os.environ.get("LOOPHOLE_URL", "http://localhost:4000") + "/graphql"
VISA_ROUTES = gql("""
  query ($resolution: String!, $asOf: LocalDate, $after: String) {
    visaRoutes(resolution: $resolution, asOf: $asOf, first: 2, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { visaType { name } provision { paragraph } evidence { modality contested known { status } } } }
    }
  }
""")


def routes_round(resolution: str, as_of: str | None) -> Iterator[dict]:
    """Every row, page by page."""
    # The schema is fetched, and a document that does not fit it fails before it is sent.
    with Client(transport=HTTPXTransport(url=URL), fetch_schema_from_transport=True) as session:
        after, more = None, True
        while more:
            variables = {"resolution": resolution, "asOf": as_of, "after": after}
            page = session.execute(GraphQLRequest(VISA_ROUTES, variable_values=variables))["visaRoutes"]
            yield from (edge["node"] for edge in page["edges"])
            after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]


def main(resolution: str = "2397", as_of: str | None = None) -> None:
    for route in routes_round(resolution, as_of):
        evidence = route["evidence"]
        firmness = evidence["modality"] + (", contested" if evidence["contested"] else "")
        print(route["visaType"]["name"], route["provision"]["paragraph"], firmness, evidence["known"]["status"], sep=" | ")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except TransportQueryError as fault:
        sys.exit("\n".join(f"{error['extensions']['code']}: {error['message']}" for error in fault.errors or []))
