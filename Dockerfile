FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json .npmrc ./
# Node comes with the image: the npm package that brings it along for development is left out with the other dev packages.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY src ./src
COPY corpus ./corpus
# A new volume takes its owner from here.
RUN mkdir data && chown node:node data
VOLUME /app/data
USER node
# The shell form would swallow SIGTERM; Ibid finishes what is in flight when it gets one.
CMD ["node", "src/main.ts"]
