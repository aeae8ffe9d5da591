// A handbook of Docusaurus's, as its how-to in the package's README says.

export default {
  title: 'Handbook',
  url: 'https://docs.example.com',
  baseUrl: '/',
  clientModules: ['./src/undeny.js'],
  markdown: { format: 'detect' },
  onBrokenLinks: 'ignore', // the navigation bar's link to a front page that this handbook has not
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      { path: '../../../pages', routeBasePath: '/', sidebarPath: undefined },
    ],
  ],
  themes: ['@docusaurus/theme-classic'],
  themeConfig: { navbar: { title: 'Handbook' } },
};
