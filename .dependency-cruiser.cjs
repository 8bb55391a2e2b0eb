/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment:
        'The core runs on the server and in the browser: it imports nothing outside itself but zod and the Temporal polyfill.',
      severity: 'error',
      from: {
        path: '^core/',
        pathNot: '[.]test[.]ts$',
      },
      to: { pathNot: ['^core/', 'node_modules/(zod|temporal-polyfill)/'] },
    },
    {
      name: 'web-never-imports-server',
      comment: 'The browser reaches the server only through web/app/api.ts.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: ['^server/', '^cli/', '^interop/'] },
    },
    {
      name: 'server-never-imports-web',
      severity: 'error',
      from: { path: '^(server|interop|cli)/' },
      to: { path: '^web/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-append-writes-facts',
      comment:
        'One way through: no second path writes a chart. A course brought from another Kith comes whole, under its own numbers.',
      severity: 'error',
      from: {
        pathNot: ['^server/courses/append[.]ts$', '^server/keeping/import-course[.]ts$', '[.]test[.]ts$'],
      },
      to: { path: '^server/db/write-facts[.]ts$' },
    },
  ],
  options: {
    // TypeScript names the JSX runtime of every file; only a .tsx file uses it.
    exclude: { path: 'react/jsx-runtime' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
