import { defineConfig } from "astro/config";
import seoexport from "./seoexport.mjs";

export default defineConfig({
  site: "https://quiet-feet.example",
  trailingSlash: "always",
  integrations: [seoexport({ strict: false })],
});
