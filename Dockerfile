# Builds the client and the server, and keeps only what running needs. docs/draaien.md tells how to use it.
# A newer Node: docker build --build-arg NODE=22-bookworm-slim .
ARG NODE=20-bookworm-slim

FROM node:${NODE} AS bouw
WORKDIR /app
# .npmrc says that no scripts of packages run
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:${NODE} AS pakketten
WORKDIR /app
# Without the optional ones too: those are the tools of Prisma and TypeScript, more than half of it all
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional && npm cache clean --force

FROM node:${NODE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
# /data holds the pictures of listings, and without DATABASE_URL the embedded database
RUN mkdir /data && chown node:node /data
COPY --from=pakketten /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY prisma/migrations ./prisma/migrations
COPY seed ./seed
COPY --from=bouw /app/dist ./dist
USER node
EXPOSE 4000
# Live means that the process answers, also while it is still preparing the database; /health/ready is for a load balancer
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/live').then((antwoord) => process.exit(antwoord.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1, so that a stop signal reaches it; room for what one answer needs, so that it is cleared away less often
CMD ["node", "--max-semi-space-size=32", "dist/server/main.js"]
