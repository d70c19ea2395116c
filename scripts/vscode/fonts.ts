import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes font settings for the browser: the system's own first, and a folder of fonts that cover
 * Vietnamese for machines that have none.
 * @param file path of the settings file, for FONTCONFIG_FILE
 * @param fontDir folder with the DejaVu fonts
 */
export async function writeFontSettings(file: string, fontDir: string): Promise<void> {
  const cache = path.join(path.dirname(file), 'font-cache');
  await mkdir(cache, { recursive: true });
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${fontDir}</dir>`,
    `<cachedir>${cache}</cachedir>`,
    alias('serif', 'DejaVu Serif'),
    alias('monospace', 'DejaVu Sans Mono'),
    alias('sans-serif', 'DejaVu Sans'),
    // For system-ui and every family that is not there.
    '<match target="pattern">',
    '<edit name="family" mode="append_last"><string>DejaVu Sans</string></edit>',
    '</match>',
    '</fontconfig>',
    '',
  ];
  await writeFile(file, lines.join('\n'));
}

function alias(generic: string, family: string): string {
  return `<alias><family>${generic}</family><default><family>${family}</family></default></alias>`;
}
