import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Text belongs into locales/: a JSX text node with a letter in it is an error. */
const textInCode = {
  selector: 'JSXText[value=/[A-Za-z\\u4e00-\\u9fff]/]',
  message: 'No text in code: put it into locales/.',
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'artifacts', 'tools', 'src/api/generated'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs['recommended-latest'].rules,
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', textInCode],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/only-throw-error': 'off',
      'react-hooks/set-state-in-effect': 'off',
      'react-hooks/refs': 'off',
      // TanStack Virtual's own way; no compiler runs here.
      'react-hooks/incompatible-library': 'off',
    },
  },
  { files: ['**/*.test.{ts,tsx}', 'src/test/**'], rules: { 'max-lines-per-function': 'off', 'no-restricted-syntax': 'off' } },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } } },
  {
    files: ['e2e/**'],
    languageOptions: { globals: { Buffer: 'readonly', document: 'readonly', fetch: 'readonly', URLSearchParams: 'readonly', window: 'readonly' } },
    rules: { 'max-lines-per-function': 'off' },
  },
);
