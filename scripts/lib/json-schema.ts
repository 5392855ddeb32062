import type { Field } from '../../src/core/format/field.ts';
import type {
  EitherField,
  Entries,
  FormField,
  ListField,
  RowField,
  TableField,
  TurnedField,
} from '../../src/core/format/forms.ts';
import type { ChoiceField, NumberField, TextField } from '../../src/core/format/leaves.ts';

export type JsonSchema = { [key: string]: unknown };

/** What a key is for, and the words it can be, by the keys that lead to it (`panels.layers.pose`). */
export interface SchemaWords {
  readonly descriptions: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/**
 * Makes the JSON Schema that editors read, from the declaration that `readStory` reads by.
 * @throws {TypeError} for a kind of field it does not know.
 * @see https://json-schema.org/draft-07
 */
export function jsonSchemaOf(field: Field<unknown>, words: SchemaWords, path = ''): JsonSchema {
  const inner = (part: Field<unknown>, at = path) => jsonSchemaOf(part, words, at);
  // A blank may be left empty, which is null.
  if ('isBlank' in field && field.isBlank)
    return { anyOf: [jsonSchemaOf({ ...field, isBlank: false } as Field<unknown>, words, path), { type: 'null' }] };
  switch (field.kind) {
    case 'text':
      return textSchema(field as TextField, words.options[path]);
    case 'number': {
      const { min, max } = field as NumberField;
      return { type: 'number', minimum: min, maximum: max };
    }
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return { enum: (field as ChoiceField<string>).options };
    case 'form':
      return formSchema((field as FormField<Entries>).entries, words, path);
    case 'list': {
      const { item, min } = field as ListField<unknown>;
      return { type: 'array', items: inner(item), ...(min > 0 ? { minItems: min } : {}) };
    }
    case 'row': {
      const { items } = field as RowField<unknown>;
      return { type: 'array', items: items.map((item) => inner(item)), minItems: items.length, maxItems: items.length };
    }
    case 'table': {
      const { id, item } = field as TableField<unknown>;
      return { type: 'object', propertyNames: inner(id, ''), additionalProperties: inner(item) };
    }
    case 'either':
      return { anyOf: (field as EitherField<unknown>).options.map((option) => inner(option)) };
    case 'turned':
      return inner((field as TurnedField<unknown>).from);
    default:
      throw new TypeError(`jsonSchemaOf: kind "${field.kind}"`);
  }
}

function textSchema({ rules }: TextField, options: readonly string[] | undefined): JsonSchema {
  if (options) return { enum: options };
  // Editors read patterns as JavaScript does without the u flag, so those with Unicode classes are left to the check.
  const patterns = rules
    .filter(({ pattern }) => !pattern.unicode)
    .map(({ pattern, isForbidden }) =>
      isForbidden ? { not: { pattern: pattern.source } } : { pattern: pattern.source },
    );
  if (patterns.length < 2) return { type: 'string', ...patterns[0] };
  return { type: 'string', allOf: patterns };
}

function formSchema(entries: Entries, words: SchemaWords, path: string): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const [key, field] of Object.entries(entries)) {
    const at = path ? `${path}.${key}` : key;
    const description = words.descriptions[at];
    properties[key] = {
      ...(description ? { description } : {}),
      ...jsonSchemaOf(field, words, at),
      ...(field.standIn === undefined ? {} : { default: field.standIn }),
    };
    if (!field.maybe && field.standIn === undefined) required.push(key);
  }
  return { type: 'object', properties, required, additionalProperties: false };
}
