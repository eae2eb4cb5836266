// SPDX-License-Identifier: GPL-3.0-or-later
// A value, or why there is none. The house throws nothing: std::expected is C++23.
#pragma once
#include <cassert>
#include <utility>
#include <variant>

namespace slipway {

/// Marks the error side: `return fail(WireError::Truncated);`
template <class E>
struct Failure
{
    E error;
};
template <class E>
Failure<E> fail(E error)
{
    return {std::move(error)};
}

/// Either a T or an E. Never both, never neither. Asking for the side that is not there is a programming error.
template <class T, class E>
class [[nodiscard]] Expected
{
public:
    Expected(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    template <class F>
    Expected(Failure<F> failure) : m_state(std::in_place_index<1>, std::move(failure.error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(value()); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const T &value() const
    {
        assert(ok());
        return std::get<0>(m_state);
    }
    T &value()
    {
        assert(ok());
        return std::get<0>(m_state);
    }
    const E &error() const
    {
        assert(!ok());
        return std::get<1>(m_state);
    }

private:
    std::variant<T, E> m_state;
};

template <class E>
class [[nodiscard]] Expected<void, E>
{
public:
    Expected() = default;
    template <class F>
    Expected(Failure<F> failure) : m_state(std::in_place_index<1>, std::move(failure.error))
    {
    }
    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const E &error() const
    {
        assert(!ok());
        return std::get<1>(m_state);
    }

private:
    std::variant<std::monostate, E> m_state;
};

} // namespace slipway
