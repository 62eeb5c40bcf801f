import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// After each build: our block into every page, with `seoexport` on the path (pip install seoexport).
export default ({ strict = false } = {}) => ({
  name: "seoexport",
  hooks: {
    "astro:build:done": ({ dir, logger }) => {
      const asked = ["apply", fileURLToPath(dir), "--fail-on", strict ? "warning" : "never"];
      const { error, status } = spawnSync("seoexport", asked, { stdio: "inherit" });
      if (error || (status !== 0 && (status !== 3 || strict))) throw error ?? new Error(`seoexport ended with ${status}`);
      if (status === 3) logger.warn("some pages were left as they were");
    },
  },
});
