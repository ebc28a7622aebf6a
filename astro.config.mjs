import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

// Runs once, in the shell and in the built pages alike: src/server creates the app and hands it over.
const sharedRooms = /^#(app$|config$|(core|db|reports|services|storage|text)\/.*\.ts$)/;

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'middleware', bodySizeLimit: 4 * 1024 * 1024 }),
  publicDir: 'src/public',
  session: false,
  trailingSlash: 'never',
  server: { host: '127.0.0.1', port: 4321 },
  devToolbar: { enabled: false },
  // Its colours are inline styles, which the policy below refuses.
  markdown: { syntaxHighlight: false },
  // Nothing decodes pictures on the server; the shell answers 404 on /_image.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  security: {
    // The shell compares with PUBLIC_URL; Astro would compare with the address behind the proxy.
    checkOrigin: false,
    actionBodySizeLimit: 1024 * 1024,
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ],
    },
  },
  vite: { plugins: [keepSharedRoomsOutside()] },
});

/** Node itself resolves and runs these files, so that a class or a cache in them exists once in the process. */
function keepSharedRoomsOutside() {
  return {
    name: 'kaji-shared-rooms',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      const forBrowser = this.environment.config.consumer === 'client';
      return !forBrowser && sharedRooms.test(id) ? { id, external: true } : null;
    },
  };
}
