export default {
  title: "Quiet Feet",
  tagline: "Plain words about feet that tingle, ache or go numb.",
  url: "https://quiet-feet.example",
  baseUrl: "/",
  trailingSlash: true,
  i18n: { defaultLocale: "en-GB", locales: ["en-GB"] },
  markdown: { format: "detect" }, // .md is CommonMark with HTML, .mdx is MDX
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false, sitemap: false }]],
  plugins: [["./seoexport.js", { strict: false }]],
  themeConfig: { image: "/img/feet.png" },
};
