// html-validate with its recommended rules. Four are about the style of writing, not about what is valid; each has its
// reason.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const rules = {
  // `hidden=""` and `hidden` are the same to every parser; the printer of our pages writes the first.
  'attribute-empty-style': 'off',
  'attribute-boolean-style': 'off',
  // A title is as long as the heading that it repeats; where a list of hits would cut it is no fault of the page.
  'long-title': 'off',
  // Names on every element that may have one (ARIA 1.2: a list may), not only where the rule finds them usual.
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
};
const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'], rules }));

/** What is wrong with the file, each in a line. */
export async function faults(html) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column, selector }) => `${ruleId}: ${message} (${selector ?? `${line}:${column}`})`));
}
