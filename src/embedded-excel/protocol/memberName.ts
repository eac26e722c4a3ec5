/** Wire names are PascalCase ("Values"), documented names camelCase ("values"); "_KeepReference" stays as it is. */
export function toMemberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function toWireName(memberName: string): string {
  return memberName.charAt(0).toUpperCase() + memberName.slice(1);
}
