const { spawnSync } = require("node:child_process");

// After each build: our block into every page, with `seoexport` on the path (pip install seoexport).
module.exports = (context, { strict = false } = {}) => ({
  name: "seoexport",
  postBuild({ outDir }) {
    const asked = ["apply", outDir, "--fail-on", strict ? "warning" : "never"];
    const { error, status } = spawnSync("seoexport", asked, { stdio: "inherit" });
    const isLeft = status === 3 && !strict; // pages that could not be done, which are named above
    if (error || (status !== 0 && !isLeft)) throw error ?? new Error(`seoexport ended with ${status}`);
  },
});
