# The API as an image; "docker compose up" builds it. Its Neo4j is elsewhere: NEO4J_URI and NEO4J_PASSWORD say where.
FROM node:20.20.2-bookworm-slim AS base
WORKDIR /app
COPY package.json package-lock.json ./

FROM base AS build
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build

FROM base AS packages
RUN npm ci --omit=dev

FROM base
ENV NODE_ENV=production
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY src/graph/fragments.cypher ./src/graph/fragments.cypher
COPY src/graph/queries ./src/graph/queries
COPY questions ./questions
COPY browser ./browser
COPY seed ./seed
COPY schema.graphql LICENSE ./
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/loophole.js"]
CMD ["up"]
