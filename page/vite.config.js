import { defineConfig } from "vite";

// One script, one style sheet, the map apart. Names carry no hash: the server answers with an
// ETag, and the built files, which are committed, change in place.
export default defineConfig({
  base: "/",
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    license: { fileName: "licences.txt" },
    rollupOptions: {
      output: {
        codeSplitting: false,
        entryFileNames: "assets/page.js",
        assetFileNames: "assets/[name][extname]",
      },
    },
  },
  server: { proxy: { "/api": process.env.ENTENTE_URL ?? "http://127.0.0.1:8080" } },
});
