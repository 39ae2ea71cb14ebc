# Build: everything, then only what runs.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

# Run: compiled program and its dependencies, nobody's root, nothing to write but the cache.
FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8000 CACHE_DIR=/app/schemas-cache
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN mkdir schemas-cache && chown 10001:10001 schemas-cache
USER 10001:10001
VOLUME /app/schemas-cache
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Streams make large buffers that die young: a small nursery frees them before they add up.
CMD ["node", "--max-semi-space-size=2", "--no-regexp-tier-up", "dist/main.js"]
