#!/usr/bin/env bash
# Ask which visa types get round a resolution, two rows a page, until there is no next page. Needs curl and jq.
#   bash examples/curl/ask.sh [resolution] [asOf]      LOOPHOLE_URL says where the API is
set -euo pipefail

url="${LOOPHOLE_URL:-http://localhost:4000}/graphql"
resolution="${1:-2397}"
as_of="${2:-}"
query='query ($resolution: String!, $asOf: LocalDate, $after: String) {
  visaRoutes(resolution: $resolution, asOf: $asOf, first: 2, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { visaType { name } provision { paragraph } evidence { modality contested known { status } } } } } }'
after=
while
  answer=$(jq -n --arg query "$query" --arg resolution "$resolution" --arg asOf "$as_of" --arg after "$after" \
    '{ query: $query, variables: { resolution: $resolution, asOf: (if $asOf == "" then null else $asOf end), after: (if $after == "" then null else $after end) } }' |
    curl --silent --show-error --header 'content-type: application/json' --data @- "$url")
  # A request that fails is answered with errors, each with a code that stays the same.
  if jq -e 'has("errors")' <<<"$answer" >/dev/null; then
    jq -r '.errors[] | "\(.extensions.code): \(.message)"' <<<"$answer" >&2
    exit 1
  fi
  jq -r '.data.visaRoutes.edges[].node | "\(.visaType.name) | \(.provision.paragraph) | \(.evidence.modality)\(if .evidence.contested then ", contested" else "" end) | \(.evidence.known.status)"' <<<"$answer"
  after=$(jq -r '.data.visaRoutes.pageInfo | if .hasNextPage then .endCursor else "" end' <<<"$answer")
  [ -n "$after" ]
do :; done
