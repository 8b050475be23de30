import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const gateway = process.env['TIDEWATER_GATEWAY_URL'] ?? 'http://localhost:8080';
const served = ['/api', '/public', '/session', '/login', '/logout', '/oauth2'];

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: 5173,
    proxy: Object.fromEntries(served.map((path) => [path, { target: gateway, changeOrigin: false }])),
  },
  build: { target: 'es2023', manifest: true, sourcemap: false, chunkSizeWarningLimit: 900 },
  test: {
    environment: 'happy-dom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
