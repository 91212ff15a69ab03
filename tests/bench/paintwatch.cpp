// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paintwatch.h"

#include "tests/bench/benchjournal.h"

#include <poll.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <cstdlib>

namespace evenkeel::bench {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

template <typename T>
Reply<T> held(T *reply)
{
    return {reply, &std::free};
}

// Helpers of a toolkit are smaller than what a person would call the program's window.
constexpr int LeastWidth = 300;
constexpr int LeastHeight = 200;

}  // namespace

struct PaintWatch::Connection {
    xcb_connection_t *xcb = xcb_connect(nullptr, nullptr);
    uint8_t damageEvent = 0;

    void watchNew(xcb_window_t window) const
    {
        xcb_damage_create(xcb, xcb_generate_id(xcb), window, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
        xcb_flush(xcb);
    }

    // The window manager draws as well, but its frames are of no class.
    [[nodiscard]] bool isProgramsWindow(xcb_window_t window) const
    {
        const auto size = held(xcb_get_geometry_reply(xcb, xcb_get_geometry(xcb, window), nullptr));
        const auto cookie = xcb_get_property(xcb, 0, window, XCB_ATOM_WM_CLASS, XCB_ATOM_STRING, 0, 1);
        const auto windowClass = held(xcb_get_property_reply(xcb, cookie, nullptr));
        return size && size->width >= LeastWidth && size->height >= LeastHeight && windowClass
               && windowClass->value_len > 0;
    }

    /// Takes up what the server has told; true when it is the paint that is waited for.
    [[nodiscard]] bool take(const xcb_generic_event_t &event) const
    {
        const uint8_t type = event.response_type & 0x7f;
        if (type == XCB_CREATE_NOTIFY)
            watchNew(reinterpret_cast<const xcb_create_notify_event_t &>(event).window);
        if (type != damageEvent)
            return false;
        const auto &damaged = reinterpret_cast<const xcb_damage_notify_event_t &>(event);
        // Of a window that is still being made the server tells again only once this is taken back; before looking,
        // as it may be painted meanwhile.
        xcb_damage_subtract(xcb, damaged.damage, XCB_NONE, XCB_NONE);
        return isProgramsWindow(damaged.drawable);
    }
};

PaintWatch::PaintWatch() : m_connection(std::make_unique<Connection>())
{
    xcb_connection_t *xcb = m_connection->xcb;
    if (xcb_connection_has_error(xcb))
        stop(u"the X server doesn't answer"_s);
    const auto *damage = xcb_get_extension_data(xcb, &xcb_damage_id);
    if (!damage || !damage->present)
        stop(u"the X server has no DAMAGE extension"_s);
    m_connection->damageEvent = uint8_t(damage->first_event + XCB_DAMAGE_NOTIFY);
    (void)held(xcb_damage_query_version_reply(xcb, xcb_damage_query_version(xcb, 1, 1), nullptr));
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(xcb)).data->root;
    xcb_change_window_attributes(xcb, root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(xcb);
}

PaintWatch::~PaintWatch()
{
    xcb_disconnect(m_connection->xcb);
}

void PaintWatch::forget()
{
    while (const auto event = held(xcb_poll_for_event(m_connection->xcb)))
        continue;
}

bool PaintWatch::wait(std::chrono::milliseconds atMost)
{
    const auto until = std::chrono::steady_clock::now() + atMost;
    for (;;) {
        while (const auto event = held(xcb_poll_for_event(m_connection->xcb)))
            if (m_connection->take(*event))
                return true;
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd socket{xcb_get_file_descriptor(m_connection->xcb), POLLIN, 0};
        if (left.count() <= 0 || poll(&socket, 1, int(left.count())) < 0)
            return false;
    }
}

}  // namespace evenkeel::bench
