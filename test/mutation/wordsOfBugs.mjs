import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin'

/** Leaves out what a bug says: that it throws is tested, in which words is for whoever reads the stack. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words-of-bugs', {
    shouldIgnore: (path) =>
      path.isNewExpression() && path.parentPath.isThrowStatement() ? 'the words of a bug' : undefined,
  }),
]
