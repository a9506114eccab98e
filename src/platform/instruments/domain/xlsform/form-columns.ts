/** How a sheet's headings are read. `known`: heading in lower case, with `_` for spaces, to its key. `translated`: keys that may name a language. */
export type ColumnTable = Readonly<{
  known: ReadonlyMap<string, string>;
  translated: ReadonlySet<string>;
  required: readonly string[];
  /** True where other headings are kept exactly as they are written, being names in expressions. */
  keepsOthers: boolean;
}>;

const named = (key: string, ...headings: readonly string[]): Record<string, string> =>
  Object.fromEntries([key, ...headings].map((heading) => [heading, key]));

const media = {
  ...named('media::image', 'image'),
  ...named('media::big-image', 'big-image', 'big_image', 'media::big_image'),
  ...named('media::audio', 'audio'),
  ...named('media::video', 'video'),
};
const mediaKeys = ['media::image', 'media::big-image', 'media::audio', 'media::video'];

export const surveyColumns: ColumnTable = {
  known: new Map(
    Object.entries({
      ...named('type', 'command'),
      ...named('name', 'tag', 'value'),
      ...named('label', 'caption'),
      ...named('hint'),
      ...named('guidance_hint'),
      ...media,
      ...named('relevant', 'relevance', 'skip_pattern', 'bind::relevant'),
      ...named('required', 'bind::required'),
      ...named('required_message', 'requiredmsg', 'required_msg', 'bind::jr:requiredmsg', 'jr:requiredmsg'),
      ...named('constraint', 'bind::constraint'),
      ...named(
        'constraint_message',
        'constraintmsg',
        'constraint_msg',
        'constraining_message',
        'bind::jr:constraintmsg',
        'jr:constraintmsg',
      ),
      ...named('calculation', 'calculate', 'bind::calculate'),
      ...named('read_only', 'readonly', 'bind::readonly'),
      ...named('default'),
      ...named('trigger'),
      ...named('choice_filter'),
      ...named('parameters'),
      ...named('appearance', 'body::appearance', 'control::appearance'),
      ...named('repeat_count', 'count', 'jr:count', 'body::jr:count', 'control::jr:count'),
      ...named('rows', 'body::rows', 'control::rows'),
      ...named('autoplay', 'body::autoplay', 'control::autoplay'),
      ...named('intent', 'body::intent', 'control::intent'),
      ...named('noapperrorstring', 'no_app_error_string', 'bind::jr:noapperrorstring', 'jr:noapperrorstring'),
      ...named('save_to', 'bind::entities:saveto'),
      ...named('disabled'),
      ...named('alongside::codes'),
      ...named('alongside::list'),
      ...named('alongside::readonly'),
    }),
  ),
  translated: new Set([
    'label',
    'hint',
    'guidance_hint',
    ...mediaKeys,
    'required_message',
    'constraint_message',
    'noapperrorstring',
  ]),
  required: ['type'],
  keepsOthers: false,
};

export const choicesColumns: ColumnTable = {
  known: new Map(
    Object.entries({
      ...named('list_name'),
      ...named('name', 'value'),
      ...named('label', 'caption'),
      ...media,
      ...named('alongside::codes'),
    }),
  ),
  translated: new Set(['label', ...mediaKeys]),
  required: ['list_name', 'name'],
  keepsOthers: true,
};

export const settingsColumns: ColumnTable = {
  known: new Map(
    Object.entries({
      ...named('form_title', 'title', 'set_form_title'),
      ...named('form_id', 'id_string', 'set_form_id'),
      ...named('version', 'form_version'),
      ...named('default_language'),
      ...named('instance_name'),
      ...named('name'),
      ...named('allow_choice_duplicates'),
      ...named('omit_instanceid'),
      ...named('alongside::dated'),
      ...named('alongside::owner'),
      ...named('alongside::purpose'),
      ...named('alongside::source'),
      ...named('alongside::codes'),
      ...named('alongside::scores'),
    }),
  ),
  translated: new Set(['form_title']),
  required: [],
  keepsOthers: false,
};
