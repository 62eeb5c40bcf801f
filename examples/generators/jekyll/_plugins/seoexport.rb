# After each build: our block into every page, with `seoexport` on the path (pip install seoexport).
# GitHub Pages' own builds run no such plugin: build in an Action, or run the command after the build.
Jekyll::Hooks.register :site, :post_write do |site|
  asked = site.config.fetch("seoexport", nil) || {}
  next if site.config["serving"] && !asked["serve"]

  limit = asked["strict"] ? "warning" : "never"
  system("seoexport", "apply", site.dest, "--fail-on", limit)
  status = $?.exitstatus
  is_left = status == 3 && !asked["strict"] # pages that could not be done, which are named above
  abort "seoexport ended with #{status.inspect}" unless status == 0 || is_left
end
