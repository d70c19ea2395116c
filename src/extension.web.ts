/** The entry for the web host. No part of the editor needs Node, so it puts the same parts together. */
export { activate } from './extension';
