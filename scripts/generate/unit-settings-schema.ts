import { severities } from '../../src/core/checks/model';
import type { Rule } from '../../src/core/checks/model';
import { profileNames } from '../../src/core/layout/profile-names';
import { layoutValues } from '../../src/core/layout/layout-values';
import type { LayoutValue } from '../../src/core/layout/layout-values';
import { fields } from '../../src/core/report/front-matter/fields';
import type { Field, FieldShape } from '../../src/core/report/front-matter/fields';
import {
  defaultTemplateFolder,
  settingsKeys,
  toneStyles,
} from '../../src/core/settings/unit-settings';
import { allowedLayoutValues } from '../../src/core/settings/layout-overrides';
import { fieldHelp } from '../../src/core/messages/field-help';
import { unitSettingsHelp } from './unit-settings-help';
import type { SettingsKey } from './unit-settings-help';

type Schema = Readonly<Record<string, unknown>>;

const definitions: Readonly<Record<FieldShape, Schema>> = {
  /** YAML readers of editors turn `08` and `2` into numbers; we read every scalar as text. */
  text: { type: ['string', 'number', 'boolean', 'null'] },
  lines: oneOrMore(ref('text')),
  recipients: oneOrMore({
    anyOf: [
      ref('text'),
      { type: 'object', properties: { nhóm: ref('lines'), 'ghi chú': ref('text') } },
    ],
  }),
  signatures: oneOrMore({
    type: 'object',
    properties: { 'quyền hạn': ref('lines'), 'chức vụ': ref('lines'), 'họ tên': ref('text') },
  }),
};

function ref(shape: FieldShape): Schema {
  return { $ref: `#/definitions/${shape}` };
}

function oneOrMore(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'array', items: schema }] };
}

/**
 * `schemas/bao-cao.schema.json`: JSON schema of a unit's settings, for completion and checks in any editor that
 * knows YAML. Keys it does not name are let through, because we match keys without regard to case and
 * diacritics and report unknown ones ourselves.
 */
export function unitSettingsSchema(rules: readonly Rule[]): string {
  const values: Readonly<Record<SettingsKey, Schema>> = {
    'đơn vị': { type: 'object', properties: defaults() },
    'quy tắc': { type: 'object', properties: ruleLevels(rules) },
    'từ điển': { type: 'array', items: ref('text') },
    'kiểu đặt dấu': { enum: toneStyles, default: toneStyles[0] },
    'thư mục mẫu': { type: 'string', default: defaultTemplateFolder },
    'thể thức': {
      type: 'object',
      properties: Object.fromEntries(
        profileNames.map((name) => [name, { type: 'object', properties: layoutProperties() }]),
      ),
    },
    'ngôn ngữ': { enum: ['vi', 'en'], default: 'vi' },
  };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Thiết lập chung của đơn vị (bao-cao.yaml)',
    type: 'object',
    properties: Object.fromEntries(
      settingsKeys.map((key) => [key, { description: unitSettingsHelp[key], ...values[key] }]),
    ),
    definitions,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function defaults(): Record<string, Schema> {
  return Object.fromEntries(fields.map((field) => [field.key, fieldSchema(field)]));
}

function fieldSchema({ name, shape }: Field): Schema {
  const description = fieldHelp.vi[name].meaning;
  return name === 'profile'
    ? { description, enum: profileNames }
    : { description, allOf: [ref(shape)] };
}

function layoutProperties(): Record<string, Schema> {
  return Object.fromEntries(
    layoutValues.map((value) => [value.key, { description: value.help, ...layoutShape(value) }]),
  );
}

/** A length may bear its unit and a comma, and then is a text: only the limits of plain numbers can be given. */
function layoutShape(value: LayoutValue): Schema {
  if (value.kind !== 'length') return { enum: allowedLayoutValues(value) };
  return { type: ['number', 'string'], minimum: value.least, maximum: value.most };
}

function ruleLevels(rules: readonly Rule[]): Record<string, Schema> {
  return Object.fromEntries(
    rules.map(({ id, description, severity }) => [
      id,
      { description: description.vi, enum: [...severities, 'off'], default: severity },
    ]),
  );
}
