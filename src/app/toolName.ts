/** What can be opened over any screen: the page of the guide that belongs to it, the search of everything, the keys. */
export type ToolName = 'help' | 'search' | 'keys'
/** `null` closes it. */
export type OnTool = (tool: ToolName | null) => void
