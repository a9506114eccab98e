import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

const pure = [
  'src/platform/{calendar,problems,language,clocks,disclosure}/**/*.ts',
  'src/platform/*/domain/**/*.ts',
  'src/features/*/domain/**/*.ts',
];
const tests = ['**/*.test.ts', '**/*.test.tsx', 'src/testing/**', 'journeys/**', 'bench/**', 'scripts/**'];

/** All at once need more memory than a process has: `npm run check` looks at the tests and at everything else in processes of their own. */
const ofTests = ['./tsconfig.tests.json'];
const ofTheRest = ['./tsconfig.domain.json', './tsconfig.ui.json', './tsconfig.field.json', './tsconfig.server.json'];
const projects = { tests: ofTests, rest: ofTheRest }[process.env['LINTED']] ?? [...ofTheRest, ...ofTests];

/** What paths and types cannot say. Boundaries between folders are in .dependency-cruiser.cjs. */
export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', '.data/', '**/*.mjs', '*.config.ts', '*.cjs', 'eslint.config.js'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: projects,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      // Names are taken apart by code point on purpose; emoji are none.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  {
    files: pure,
    ignores: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The domain has no clock of its own: take `today` or an instant as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The domain has no clock of its own: take `today` or an instant as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Take `random` or `newId` as an argument.',
        },
      ],
    },
  },
  {
    files: [
      'src/features/*/{web,ui,field}/**/*.tsx',
      'src/platform/*/{web,device}/**/*.tsx',
      'src/platform/screens/**/*.tsx',
      'src/field-app/**/*.tsx',
    ],
    ignores: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXText[value=/\\p{L}{2,}/u]',
          message: 'Words for people come from content files, in every language.',
        },
      ],
    },
  },
  {
    files: tests,
    rules: {
      // What a test reads back (JSON, a page) has no type of its own, and a test may ask what the types already promise.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
