/** The five boundary rules (ARCHITECTURE.md). src/architecture.test.ts shows for each that a violation is caught. */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'domain/ imports only its own domain/, other features by their front door, and the pure parts of platform/',
      severity: 'error',
      from: { path: '^src/features/[^/]+/domain/', pathNot: '\\.test\\.tsx?$' },
      to: {
        pathNot: [
          '^src/features/[^/]+/domain/',
          '^src/features/[^/]+/index\\.ts$',
          '^src/platform/(calendar|language|problems|clocks|disclosure)/',
          '^src/platform/[^/]+/domain/',
          '^node_modules/(zod|intl-messageformat|any-ascii)/',
        ],
      },
    },
    {
      name: 'platform-domain-is-pure',
      severity: 'error',
      from: {
        path: '^src/platform/((calendar|language|problems|clocks|disclosure)/|[^/]+/domain/)',
        pathNot: '\\.test\\.tsx?$',
      },
      to: {
        pathNot: [
          '^src/platform/(calendar|language|problems|clocks|disclosure)/',
          '^src/platform/[^/]+/domain/',
          '^node_modules/(zod|intl-messageformat|any-ascii)/',
        ],
      },
    },
    {
      name: 'features-meet-at-the-front-door',
      severity: 'error',
      // A test may put features together, as server.ts does.
      from: { path: '^src/features/([^/]+)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/features/([^/]+)/', pathNot: ['^src/features/$1/', '^src/features/[^/]+/index\\.ts$'] },
    },
    {
      name: 'the-front-door-shows-only-what-is-pure',
      severity: 'error',
      from: { path: '^src/features/[^/]+/index\\.ts$' },
      to: { path: '^src/features/[^/]+/(data|web|seed|command)' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/features/' },
    },
    {
      name: 'field-never-reaches-the-server',
      severity: 'error',
      from: {
        path: '(^src/features/[^/]+/field/|^src/platform/[^/]+/device/|^src/platform/screens/|^src/field-app/)',
        // A test may hold a device beside the service.
        pathNot: '\\.test\\.tsx?$',
      },
      to: { path: '^src/(features/[^/]+|platform/[^/]+)/(data|web)/', reachable: true },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.server.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
