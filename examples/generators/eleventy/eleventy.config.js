import { spawnSync } from "node:child_process";

// After each build: our block into every page, with `seoexport` on the path (pip install seoexport).
function seoexport({ directories, runMode }, { strict = false, serve = false } = {}) {
  if (runMode !== "build" && !serve) return;
  const asked = ["apply", directories.output, "--fail-on", strict ? "warning" : "never"];
  const { error, status } = spawnSync("seoexport", asked, { stdio: "inherit" });
  const isLeft = status === 3 && !strict; // pages that could not be done, which are named above
  if (error || (status !== 0 && !isLeft)) throw error ?? new Error(`seoexport ended with ${status}`);
}

export default function (config) {
  config.addPassthroughCopy("img");
  config.on("eleventy.after", (built) => seoexport(built, { strict: false }));
}
