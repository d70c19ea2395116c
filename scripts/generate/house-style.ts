import { format, resolveConfig } from 'prettier';

/**
 * A text as Prettier writes it: what scripts write is checked like all other files.
 *
 * @param path where it is to stand, which tells its kind
 */
export async function inHouseStyle(path: string, text: string): Promise<string> {
  const config = await resolveConfig(path);
  return format(text, { ...config, filepath: path });
}
