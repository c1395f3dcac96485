import { Component, type ErrorInfo, type ReactNode } from 'react'

export interface ErrorBoundaryProps {
  /** What to show instead; `retry` tries the same again. */
  readonly renderFallback: (error: unknown, retry: () => void) => ReactNode
  /** Changes with the screen, so that going elsewhere leaves the error behind. */
  readonly resetKey?: string
  readonly onError?: (error: unknown, info: ErrorInfo) => void
  readonly children: ReactNode
}

interface State {
  readonly failed: { readonly error: unknown } | null
}

/** Keeps a bug in one screen from taking the others with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override readonly state: State = { failed: null }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: { error } }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    this.props.onError?.(error, info)
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.retry()
  }

  private readonly retry = () => this.setState({ failed: null })

  override render() {
    const { failed } = this.state
    return failed ? this.props.renderFallback(failed.error, this.retry) : this.props.children
  }
}
