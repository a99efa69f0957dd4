/** Whether Windows takes a name for a device and keeps no such file, whatever its ending: "CON", "aux.html". */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])[ .]*(?:\.|$)/i.test(name);
}
